//! Circuit breaker: pure state machine with an injected clock. No I/O, no async runtime.
