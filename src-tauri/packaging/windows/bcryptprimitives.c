/* Wine 8 has no bcryptprimitives.dll, whose ProcessPrng Rust's standard library uses. Only for running under Wine. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length) {
    return SystemFunction036(buffer, (ULONG)length);
}
