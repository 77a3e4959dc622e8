// A workbook from rows with tabs on standard input, as somebody would write it in C over libxlsxwriter:
// what the program's own is measured beside.
//
// workbook FILE KINDS   KINDS has a letter a column: n number, t text, d day, i instant.

#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

static int64_t days_since_1899(int year, int month, int day) {
  int shifted = month > 2 ? year : year - 1;
  int era = shifted / 400, of_era = shifted - era * 400;
  int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return (int64_t)era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468 + 25569;
}

static int digits(const char *text, int count) {
  int number = 0;
  while (count-- > 0) number = number * 10 + (*text++ - '0');
  return number;
}

static double moment(const char *text) {
  double value = (double)days_since_1899(digits(text, 4), digits(text + 5, 2), digits(text + 8, 2));
  if (text[10] == 'T') {
    int seconds = (digits(text + 11, 2) * 60 + digits(text + 14, 2)) * 60 + digits(text + 17, 2);
    value += (seconds * 1000.0 + digits(text + 20, 3)) / 86400000.0;
  }
  return value;
}

int main(int count, char **words) {
  if (count != 3) return 64;
  lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = NULL, .use_zip64 = LXW_TRUE};
  lxw_workbook *workbook = workbook_new_opt(words[1], &options);
  lxw_worksheet *sheet = workbook_add_worksheet(workbook, "x_ledger");
  lxw_format *header = workbook_add_format(workbook);
  lxw_format *day = workbook_add_format(workbook), *instant = workbook_add_format(workbook);
  format_set_bold(header);
  format_set_num_format(day, "yyyy-mm-dd");
  format_set_num_format(instant, "yyyy-mm-dd hh:mm:ss.000");
  worksheet_freeze_panes(sheet, 1, 0);
  char *line = NULL;
  size_t room = 0;
  lxw_row_t row = 0;
  for (; getline(&line, &room, stdin) > 0; row++) {
    char *rest = line, *cell;
    line[strcspn(line, "\n")] = 0;
    for (lxw_col_t column = 0; (cell = strsep(&rest, "\t")) != NULL; column++) {
      if (*cell == 0) continue;
      if (row == 0) {
        worksheet_write_string(sheet, row, column, cell, header);
        continue;
      }
      switch (words[2][column]) {
        case 'n': worksheet_write_number(sheet, row, column, (double)strtoll(cell, NULL, 10), NULL); break;
        case 'd': worksheet_write_number(sheet, row, column, moment(cell), day); break;
        case 'i': worksheet_write_number(sheet, row, column, moment(cell), instant); break;
        default: worksheet_write_string(sheet, row, column, cell, NULL);
      }
    }
  }
  worksheet_autofilter(sheet, 0, 0, row - 1, (lxw_col_t)(strlen(words[2]) - 1));
  return workbook_close(workbook) == LXW_NO_ERROR ? 0 : 74;
}
