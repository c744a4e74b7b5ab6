package org.jixiao.application.shared;

/**
 * A caller's promise that two requests are the same.
 *
 * @param key what the caller chose
 * @param operation method and path it was sent to
 * @param bodyHash SHA-256 of the request body, hexadecimal
 */
public record IdempotencyKey(String key, String operation, String bodyHash) {}
