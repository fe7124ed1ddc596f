/* Ends with the code that it is told, after a word without a line end on each stream. */
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

int wmain(int argc, wchar_t **argv)
{
    printf("said");
    fprintf(stderr, "complained\n");
    fflush(NULL);
    ExitProcess(argc == 2 ? (DWORD)_wcstoi64(argv[1], NULL, 10) : 2);
}
