#ifndef BOETSEER_XLSXWRITER_SHIM_H
#define BOETSEER_XLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
