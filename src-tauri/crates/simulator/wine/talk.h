/* The loopback connection to the simulator: texts and blocks of bytes, each after its length. */
#include <winsock2.h>
#include <windows.h>
#include <stdint.h>
#include <stdlib.h>

static SOCKET simulator;

static void ask_simulator(void)
{
    WSADATA data;
    wchar_t port[16] = {0};
    struct sockaddr_in to = {.sin_family = AF_INET};

    GetEnvironmentVariableW(L"LDFLEET_PORT", port, 16);
    to.sin_port = htons((u_short)_wtoi(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    WSAStartup(MAKEWORD(2, 2), &data);
    simulator = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(simulator, (struct sockaddr *)&to, sizeof to))
        ExitProcess(250);
    /* What is started from here must not keep the connection open. */
    SetHandleInformation((HANDLE)simulator, HANDLE_FLAG_INHERIT, 0);
}

static void say(const void *bytes, uint32_t length)
{
    const char *at = bytes;

    while (length) {
        int sent = send(simulator, at, (int)length, 0);
        if (sent <= 0)
            ExitProcess(251);
        at += sent;
        length -= (uint32_t)sent;
    }
}

static void say_text(const wchar_t *text)
{
    uint32_t length = (uint32_t)(wcslen(text) * sizeof *text);

    say(&length, sizeof length);
    say(text, length);
}

static void hear(void *bytes, uint32_t length)
{
    char *at = bytes;

    while (length) {
        int got = recv(simulator, at, (int)length, 0);
        if (got <= 0)
            ExitProcess(252);
        at += got;
        length -= (uint32_t)got;
    }
}

/* A block with its length; it ends with a zero of two bytes that is not counted. */
static void *hear_block(uint32_t *length)
{
    char *block;

    hear(length, sizeof *length);
    block = calloc(1, *length + 2);
    hear(block, *length);
    return block;
}

/* A text that has been sent as UTF-16. */
static wchar_t *hear_text(void)
{
    uint32_t length;

    return hear_block(&length);
}
