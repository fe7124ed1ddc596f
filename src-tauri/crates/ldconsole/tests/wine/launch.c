/* Runs each line of a UTF-8 file as WinRS does, through cmd.exe /c: between quotes, then without. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

/* A program that Wine does not start is said and passed over: its line is run once more. */
static void run(const char *kind, const wchar_t *before, const wchar_t *line, const wchar_t *after)
{
    static wchar_t command[40000];
    STARTUPINFOW startup = {.cb = sizeof startup};
    PROCESS_INFORMATION process;

    /* A new pipe would be more than is needed: the children write to our own output, in turn. */
    printf("%s\n", kind);
    fflush(stdout);
    _snwprintf(command, 40000, L"cmd.exe /c %ls%ls%ls", before, line, after);
    if (!CreateProcessW(NULL, command, NULL, NULL, TRUE, 0, NULL, NULL, &startup, &process)) {
        printf("not started %lu\n", GetLastError());
        fflush(stdout);
        return;
    }
    DWORD code = 0;
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    printf("exit %lu\n", code);
    fflush(stdout);
}

int wmain(int argc, wchar_t **argv)
{
    static char bytes[100000];
    static wchar_t line[40000];
    FILE *lines = argc == 2 ? _wfopen(argv[1], L"rb") : NULL;

    if (!lines)
        return 2;
    while (fgets(bytes, sizeof bytes, lines)) {
        bytes[strcspn(bytes, "\n")] = 0;
        if (!MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, bytes, -1, line, 40000))
            return 3;
        run("wrapped", L"\"", line, L"\"");
        run("bare", L"", line, L"");
    }
    printf("end\n");
    return 0;
}
