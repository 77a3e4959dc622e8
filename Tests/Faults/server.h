// What server.c needs of shim.c.
#pragma once

// Chooses the fault of this process.
void fault_set(const char *kind, long at);
