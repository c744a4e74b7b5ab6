package org.jixiao.web.journey;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
public record Answer(String question, int status, HttpHeaders headers, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.request().method() + " " + response.uri(),
                response.statusCode(),
                response.headers(),
                response.body());
    }

    /** The first header of that name, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    /** A value of the JSON body as text, by JSON pointer; empty when there is none. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    public long version() {
        return json().path("version").asLong();
    }

    @Override
    public String toString() {
        String shown = body.length() > 600 ? body.substring(0, 600) + " …" : body;
        return "%s → %d %s%n%s".formatted(question, status, header("Location"), shown);
    }
}
