/*
 * Stands in for a program that the simulator models (ldconsole.exe, adb.exe ...) under its name: sends its command line to
 * the simulator, prints what that answers and ends with its exit code. For a program that Wine has as well the simulator
 * may leave a command line to Wine's own.
 */
#include "talk.h"
#include <stdio.h>

/* The command line after the program's name. */
static const wchar_t *arguments(const wchar_t *line)
{
    int quoted = 0;

    for (; *line && (quoted || (*line != L' ' && *line != L'\t')); line++)
        if (*line == L'"')
            quoted = !quoted;
    return line;
}

/* Runs Wine's program of this name in its folder of system programs. */
static DWORD original(const wchar_t *name, const wchar_t *line)
{
    static wchar_t path[MAX_PATH], whole[40000];
    STARTUPINFOW startup = {.cb = sizeof startup};
    PROCESS_INFORMATION process;
    DWORD code = 1;

    _snwprintf(path, MAX_PATH, L"C:\\windows\\system32\\%ls", name);
    _snwprintf(whole, 40000, L"%ls%ls", path, arguments(line));
    if (!CreateProcessW(path, whole, NULL, NULL, TRUE, 0, NULL, NULL, &startup, &process))
        return 1;
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    return code;
}

static void print(DWORD where, const char *bytes, uint32_t length)
{
    DWORD written;

    while (length && WriteFile(GetStdHandle(where), bytes, length, &written, NULL) && written) {
        bytes += written;
        length -= written;
    }
}

int wmain(void)
{
    static wchar_t path[MAX_PATH], directory[MAX_PATH], shell[64], page[16];
    wchar_t *name;

    GetModuleFileNameW(NULL, path, MAX_PATH);
    name = wcsrchr(path, L'\\') + 1;
    GetCurrentDirectoryW(MAX_PATH, directory);
    GetEnvironmentVariableW(L"LDFLEET_SHELL", shell, 64);
    _snwprintf(page, 16, L"%u", GetConsoleOutputCP());
    ask_simulator();
    say_text(L"program");
    say_text(name);
    say_text(GetCommandLineW());
    say_text(directory);
    say_text(shell);
    say_text(page);
    for (;;) {
        uint32_t length;
        char kind;
        char *bytes;

        hear(&kind, 1);
        bytes = hear_block(&length);
        switch (kind) {
        case 'o': print(STD_OUTPUT_HANDLE, bytes, length); break;
        case 'e': print(STD_ERROR_HANDLE, bytes, length); break;
        case 'w': {
            DWORD code = original(name, GetCommandLineW());
            say(&code, sizeof code);
            break;
        }
        default: ExitProcess(*(uint32_t *)bytes);
        }
        free(bytes);
    }
}
