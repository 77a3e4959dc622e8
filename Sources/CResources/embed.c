// The bytes of Migrations/ and SampleData/. The list is written by `make embed`; a test compares
// it with the folders. Every array ends in a NUL that its count leaves out, so that SQL can be
// handed to C as it is.
#include "resources.h"

#define RESOURCE(name, array) {name, array, sizeof array - 1}

// BEGIN list written by Scripts/embed-list.sh
static const unsigned char migration_0001_chain_sql[] = {
#embed "../../Migrations/0001_chain.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0002_people_sql[] = {
#embed "../../Migrations/0002_people.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0003_schemes_sql[] = {
#embed "../../Migrations/0003_schemes.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0004_claims_sql[] = {
#embed "../../Migrations/0004_claims.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0005_ledger_sql[] = {
#embed "../../Migrations/0005_ledger.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0006_views_sql[] = {
#embed "../../Migrations/0006_views.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0007_guards_sql[] = {
#embed "../../Migrations/0007_guards.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0008_seeds_sql[] = {
#embed "../../Migrations/0008_seeds.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0009_scheme_forms_sql[] = {
#embed "../../Migrations/0009_scheme_forms.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0010_support_sql[] = {
#embed "../../Migrations/0010_support.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0011_working_time_sql[] = {
#embed "../../Migrations/0011_working_time.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0012_leave_sql[] = {
#embed "../../Migrations/0012_leave.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0013_room_sql[] = {
#embed "../../Migrations/0013_room.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0014_crafting_sql[] = {
#embed "../../Migrations/0014_crafting.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0015_shared_plans_sql[] = {
#embed "../../Migrations/0015_shared_plans.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0016_queries_sql[] = {
#embed "../../Migrations/0016_queries.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0017_letters_advice_sql[] = {
#embed "../../Migrations/0017_letters_advice.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0018_exports_sql[] = {
#embed "../../Migrations/0018_exports.sql" suffix(, 0) if_empty(0)
};
static const boetseer_resource migration_table[] = {
  RESOURCE("0001_chain.sql", migration_0001_chain_sql),
  RESOURCE("0002_people.sql", migration_0002_people_sql),
  RESOURCE("0003_schemes.sql", migration_0003_schemes_sql),
  RESOURCE("0004_claims.sql", migration_0004_claims_sql),
  RESOURCE("0005_ledger.sql", migration_0005_ledger_sql),
  RESOURCE("0006_views.sql", migration_0006_views_sql),
  RESOURCE("0007_guards.sql", migration_0007_guards_sql),
  RESOURCE("0008_seeds.sql", migration_0008_seeds_sql),
  RESOURCE("0009_scheme_forms.sql", migration_0009_scheme_forms_sql),
  RESOURCE("0010_support.sql", migration_0010_support_sql),
  RESOURCE("0011_working_time.sql", migration_0011_working_time_sql),
  RESOURCE("0012_leave.sql", migration_0012_leave_sql),
  RESOURCE("0013_room.sql", migration_0013_room_sql),
  RESOURCE("0014_crafting.sql", migration_0014_crafting_sql),
  RESOURCE("0015_shared_plans.sql", migration_0015_shared_plans_sql),
  RESOURCE("0016_queries.sql", migration_0016_queries_sql),
  RESOURCE("0017_letters_advice.sql", migration_0017_letters_advice_sql),
  RESOURCE("0018_exports.sql", migration_0018_exports_sql),
  {"", (const unsigned char *)"", 0},
};
const boetseer_resource *const boetseer_migrations = migration_table;
const size_t boetseer_migration_count = sizeof migration_table / sizeof *migration_table - 1;

static const unsigned char sample_README_md[] = {
#embed "../../SampleData/README.md" suffix(, 0) if_empty(0)
};
static const unsigned char sample_adjustments_csv[] = {
#embed "../../SampleData/adjustments.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_awareness_csv[] = {
#embed "../../SampleData/awareness.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_claims_csv[] = {
#embed "../../SampleData/claims.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2023_01_01_csv[] = {
#embed "../../SampleData/employees-2023-01-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2023_02_01_csv[] = {
#embed "../../SampleData/employees-2023-02-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2023_03_01_csv[] = {
#embed "../../SampleData/employees-2023-03-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2023_04_01_csv[] = {
#embed "../../SampleData/employees-2023-04-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2023_05_01_csv[] = {
#embed "../../SampleData/employees-2023-05-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2023_06_01_csv[] = {
#embed "../../SampleData/employees-2023-06-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2023_07_01_csv[] = {
#embed "../../SampleData/employees-2023-07-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2023_08_01_csv[] = {
#embed "../../SampleData/employees-2023-08-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2023_09_01_csv[] = {
#embed "../../SampleData/employees-2023-09-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2023_10_01_csv[] = {
#embed "../../SampleData/employees-2023-10-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2023_11_01_csv[] = {
#embed "../../SampleData/employees-2023-11-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2023_12_01_csv[] = {
#embed "../../SampleData/employees-2023-12-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2024_01_01_csv[] = {
#embed "../../SampleData/employees-2024-01-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2024_02_01_csv[] = {
#embed "../../SampleData/employees-2024-02-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2024_03_01_csv[] = {
#embed "../../SampleData/employees-2024-03-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2024_04_01_csv[] = {
#embed "../../SampleData/employees-2024-04-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2024_05_01_csv[] = {
#embed "../../SampleData/employees-2024-05-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2024_06_01_csv[] = {
#embed "../../SampleData/employees-2024-06-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2024_07_01_csv[] = {
#embed "../../SampleData/employees-2024-07-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2024_08_01_csv[] = {
#embed "../../SampleData/employees-2024-08-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2024_09_01_csv[] = {
#embed "../../SampleData/employees-2024-09-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2024_10_01_csv[] = {
#embed "../../SampleData/employees-2024-10-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2024_11_01_csv[] = {
#embed "../../SampleData/employees-2024-11-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2024_12_01_csv[] = {
#embed "../../SampleData/employees-2024-12-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2025_01_01_csv[] = {
#embed "../../SampleData/employees-2025-01-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2025_02_01_csv[] = {
#embed "../../SampleData/employees-2025-02-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2025_03_01_csv[] = {
#embed "../../SampleData/employees-2025-03-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2025_04_01_csv[] = {
#embed "../../SampleData/employees-2025-04-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2025_05_01_csv[] = {
#embed "../../SampleData/employees-2025-05-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2025_06_01_csv[] = {
#embed "../../SampleData/employees-2025-06-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2025_07_01_csv[] = {
#embed "../../SampleData/employees-2025-07-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2025_08_01_csv[] = {
#embed "../../SampleData/employees-2025-08-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2025_09_01_csv[] = {
#embed "../../SampleData/employees-2025-09-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2025_10_01_csv[] = {
#embed "../../SampleData/employees-2025-10-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2025_11_01_csv[] = {
#embed "../../SampleData/employees-2025-11-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_employees_2025_12_01_csv[] = {
#embed "../../SampleData/employees-2025-12-01.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_goals_csv[] = {
#embed "../../SampleData/goals.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_holidays_csv[] = {
#embed "../../SampleData/holidays.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_learning_csv[] = {
#embed "../../SampleData/learning.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_leave_csv[] = {
#embed "../../SampleData/leave.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_patterns_csv[] = {
#embed "../../SampleData/patterns.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_pressure_csv[] = {
#embed "../../SampleData/pressure.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_projects_csv[] = {
#embed "../../SampleData/projects.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_savings_csv[] = {
#embed "../../SampleData/savings.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_schemes_yaml[] = {
#embed "../../SampleData/schemes.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char sample_shares_jsonl[] = {
#embed "../../SampleData/shares.jsonl" suffix(, 0) if_empty(0)
};
static const unsigned char sample_shifts_csv[] = {
#embed "../../SampleData/shifts.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_subsidies_csv[] = {
#embed "../../SampleData/subsidies.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_support_csv[] = {
#embed "../../SampleData/support.csv" suffix(, 0) if_empty(0)
};
static const unsigned char sample_teams_csv[] = {
#embed "../../SampleData/teams.csv" suffix(, 0) if_empty(0)
};
static const boetseer_resource sample_table[] = {
  RESOURCE("README.md", sample_README_md),
  RESOURCE("adjustments.csv", sample_adjustments_csv),
  RESOURCE("awareness.csv", sample_awareness_csv),
  RESOURCE("claims.csv", sample_claims_csv),
  RESOURCE("employees-2023-01-01.csv", sample_employees_2023_01_01_csv),
  RESOURCE("employees-2023-02-01.csv", sample_employees_2023_02_01_csv),
  RESOURCE("employees-2023-03-01.csv", sample_employees_2023_03_01_csv),
  RESOURCE("employees-2023-04-01.csv", sample_employees_2023_04_01_csv),
  RESOURCE("employees-2023-05-01.csv", sample_employees_2023_05_01_csv),
  RESOURCE("employees-2023-06-01.csv", sample_employees_2023_06_01_csv),
  RESOURCE("employees-2023-07-01.csv", sample_employees_2023_07_01_csv),
  RESOURCE("employees-2023-08-01.csv", sample_employees_2023_08_01_csv),
  RESOURCE("employees-2023-09-01.csv", sample_employees_2023_09_01_csv),
  RESOURCE("employees-2023-10-01.csv", sample_employees_2023_10_01_csv),
  RESOURCE("employees-2023-11-01.csv", sample_employees_2023_11_01_csv),
  RESOURCE("employees-2023-12-01.csv", sample_employees_2023_12_01_csv),
  RESOURCE("employees-2024-01-01.csv", sample_employees_2024_01_01_csv),
  RESOURCE("employees-2024-02-01.csv", sample_employees_2024_02_01_csv),
  RESOURCE("employees-2024-03-01.csv", sample_employees_2024_03_01_csv),
  RESOURCE("employees-2024-04-01.csv", sample_employees_2024_04_01_csv),
  RESOURCE("employees-2024-05-01.csv", sample_employees_2024_05_01_csv),
  RESOURCE("employees-2024-06-01.csv", sample_employees_2024_06_01_csv),
  RESOURCE("employees-2024-07-01.csv", sample_employees_2024_07_01_csv),
  RESOURCE("employees-2024-08-01.csv", sample_employees_2024_08_01_csv),
  RESOURCE("employees-2024-09-01.csv", sample_employees_2024_09_01_csv),
  RESOURCE("employees-2024-10-01.csv", sample_employees_2024_10_01_csv),
  RESOURCE("employees-2024-11-01.csv", sample_employees_2024_11_01_csv),
  RESOURCE("employees-2024-12-01.csv", sample_employees_2024_12_01_csv),
  RESOURCE("employees-2025-01-01.csv", sample_employees_2025_01_01_csv),
  RESOURCE("employees-2025-02-01.csv", sample_employees_2025_02_01_csv),
  RESOURCE("employees-2025-03-01.csv", sample_employees_2025_03_01_csv),
  RESOURCE("employees-2025-04-01.csv", sample_employees_2025_04_01_csv),
  RESOURCE("employees-2025-05-01.csv", sample_employees_2025_05_01_csv),
  RESOURCE("employees-2025-06-01.csv", sample_employees_2025_06_01_csv),
  RESOURCE("employees-2025-07-01.csv", sample_employees_2025_07_01_csv),
  RESOURCE("employees-2025-08-01.csv", sample_employees_2025_08_01_csv),
  RESOURCE("employees-2025-09-01.csv", sample_employees_2025_09_01_csv),
  RESOURCE("employees-2025-10-01.csv", sample_employees_2025_10_01_csv),
  RESOURCE("employees-2025-11-01.csv", sample_employees_2025_11_01_csv),
  RESOURCE("employees-2025-12-01.csv", sample_employees_2025_12_01_csv),
  RESOURCE("goals.csv", sample_goals_csv),
  RESOURCE("holidays.csv", sample_holidays_csv),
  RESOURCE("learning.csv", sample_learning_csv),
  RESOURCE("leave.csv", sample_leave_csv),
  RESOURCE("patterns.csv", sample_patterns_csv),
  RESOURCE("pressure.csv", sample_pressure_csv),
  RESOURCE("projects.csv", sample_projects_csv),
  RESOURCE("savings.csv", sample_savings_csv),
  RESOURCE("schemes.yaml", sample_schemes_yaml),
  RESOURCE("shares.jsonl", sample_shares_jsonl),
  RESOURCE("shifts.csv", sample_shifts_csv),
  RESOURCE("subsidies.csv", sample_subsidies_csv),
  RESOURCE("support.csv", sample_support_csv),
  RESOURCE("teams.csv", sample_teams_csv),
  {"", (const unsigned char *)"", 0},
};
const boetseer_resource *const boetseer_sample_files = sample_table;
const size_t boetseer_sample_file_count = sizeof sample_table / sizeof *sample_table - 1;

static const unsigned char preset_agency_yaml[] = {
#embed "../../SampleData/Schemes/agency.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char preset_architects_yaml[] = {
#embed "../../SampleData/Schemes/architects.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char preset_fund_yaml[] = {
#embed "../../SampleData/Schemes/fund.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char preset_gp_care_yaml[] = {
#embed "../../SampleData/Schemes/gp-care.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char preset_hospital_hours_yaml[] = {
#embed "../../SampleData/Schemes/hospital-hours.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char preset_housing_yaml[] = {
#embed "../../SampleData/Schemes/housing.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char preset_ict_yaml[] = {
#embed "../../SampleData/Schemes/ict.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char preset_learning_account_yaml[] = {
#embed "../../SampleData/Schemes/learning-account.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char preset_mandatory_training_yaml[] = {
#embed "../../SampleData/Schemes/mandatory-training.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char preset_metal_yaml[] = {
#embed "../../SampleData/Schemes/metal.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char preset_retail_yaml[] = {
#embed "../../SampleData/Schemes/retail.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char preset_social_work_yaml[] = {
#embed "../../SampleData/Schemes/social-work.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char preset_training_days_yaml[] = {
#embed "../../SampleData/Schemes/training-days.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char preset_voucher_yaml[] = {
#embed "../../SampleData/Schemes/voucher.yaml" suffix(, 0) if_empty(0)
};
static const boetseer_resource preset_table[] = {
  RESOURCE("agency.yaml", preset_agency_yaml),
  RESOURCE("architects.yaml", preset_architects_yaml),
  RESOURCE("fund.yaml", preset_fund_yaml),
  RESOURCE("gp-care.yaml", preset_gp_care_yaml),
  RESOURCE("hospital-hours.yaml", preset_hospital_hours_yaml),
  RESOURCE("housing.yaml", preset_housing_yaml),
  RESOURCE("ict.yaml", preset_ict_yaml),
  RESOURCE("learning-account.yaml", preset_learning_account_yaml),
  RESOURCE("mandatory-training.yaml", preset_mandatory_training_yaml),
  RESOURCE("metal.yaml", preset_metal_yaml),
  RESOURCE("retail.yaml", preset_retail_yaml),
  RESOURCE("social-work.yaml", preset_social_work_yaml),
  RESOURCE("training-days.yaml", preset_training_days_yaml),
  RESOURCE("voucher.yaml", preset_voucher_yaml),
  {"", (const unsigned char *)"", 0},
};
const boetseer_resource *const boetseer_presets = preset_table;
const size_t boetseer_preset_count = sizeof preset_table / sizeof *preset_table - 1;
// END list
