package org.jixiao.web.journey;

import java.net.CookieHandler;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cookies as browsers keep them for {@code localhost}: shared by all its ports, and secure ones
 * sent over plain HTTP too, since that host counts as trustworthy. The JDK's own does neither.
 */
final class CookieJar extends CookieHandler {

    private static final Pattern PATH = Pattern.compile("(?i);\\s*Path=([^;]*)");
    private static final Pattern ENDED =
            Pattern.compile("(?i);\\s*Max-Age=0|;\\s*Expires=\\w+, 0?1[- ]Jan[- ]1970");

    private final Map<String, Kept> kept = new LinkedHashMap<>();

    /**
     * One cookie.
     *
     * @param line the whole {@code Set-Cookie} header
     */
    record Kept(String name, String value, String path, String line) {}

    @Override
    public synchronized Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
        String pairs =
                kept.values().stream()
                        .filter(cookie -> uri.getPath().startsWith(cookie.path()))
                        .map(cookie -> cookie.name() + "=" + cookie.value())
                        .collect(Collectors.joining("; "));
        return pairs.isEmpty() ? Map.of() : Map.of("Cookie", List.of(pairs));
    }

    @Override
    public synchronized void put(URI uri, Map<String, List<String>> headers) {
        headers.forEach(
                (name, lines) -> {
                    if ("set-cookie".equalsIgnoreCase(name)) {
                        lines.forEach(this::keep);
                    }
                });
    }

    synchronized Optional<Kept> named(String name) {
        return kept.values().stream().filter(cookie -> cookie.name().equals(name)).findFirst();
    }

    private void keep(String line) {
        String pair = line.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        Matcher matcher = PATH.matcher(line);
        String path = matcher.find() ? matcher.group(1) : "/";
        if (ENDED.matcher(line).find()) {
            kept.remove(name + path);
        } else {
            kept.put(
                    name + path, new Kept(name, pair.substring(pair.indexOf('=') + 1), path, line));
        }
    }
}
