package org.jixiao.application.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who, from where, why and by which request an event came to be (rule 8).
 *
 * @param actorRoles the codes of the roles the actor held at that time, comma separated
 * @param reason null where none was asked for
 * @param round the filing round concerned; null for events that belong to none
 * @param principalId the one acted for, whose unit and roles these are; null for people who act for
 *     themselves
 * @param principalName their name at that time
 */
public record EventMeta(
        String actorId,
        String actorName,
        String actorUnit,
        String actorUnitName,
        String actorRoles,
        String clientAddress,
        @Nullable String reason,
        @Nullable String round,
        String commandId,
        String requestId,
        @Nullable String principalId,
        @Nullable String principalName) {

    static EventMeta of(
            Request request, String commandId, @Nullable String reason, @Nullable String round) {
        return new EventMeta(
                request.actor().id().person().value(),
                request.actor().name(),
                request.actor().unit().value(),
                request.actor().unitName(),
                request.actor().roles().stream()
                        .map(Role::code)
                        .sorted()
                        .collect(Collectors.joining(",")),
                request.clientAddress(),
                reason,
                round,
                commandId,
                request.requestId(),
                request.actor().id().principal().map(ActorId::value).orElse(null),
                request.actor().actsFor());
    }

    /** The person as events name them: both, where one acted for the other. */
    public ActorId by() {
        ActorId person = new ActorId(actorId);
        return principalId == null ? person : person.actingFor(new ActorId(principalId));
    }

    /** The name of who did it, and for whom: 王敏（代理 张伟东）. */
    public String who() {
        return principalName == null ? actorName : actorName + "（代理 " + principalName + "）";
    }

    /** As it is stored beside the event. */
    public Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("actorId", actorId);
        map.put("actorName", actorName);
        map.put("actorUnit", actorUnit);
        map.put("actorUnitName", actorUnitName);
        map.put("actorRoles", actorRoles);
        map.put("client", clientAddress);
        if (reason != null) {
            map.put("reason", reason);
        }
        if (round != null) {
            map.put("round", round);
        }
        map.put("commandId", commandId);
        map.put("requestId", requestId);
        if (principalId != null) {
            map.put("principalId", principalId);
        }
        if (principalName != null) {
            map.put("principalName", principalName);
        }
        return map;
    }

    /** Reads what {@link #toMap} wrote; a key that is missing reads as empty text. */
    public static EventMeta ofMap(Map<String, ?> map) {
        return new EventMeta(
                text(map, "actorId"),
                text(map, "actorName"),
                text(map, "actorUnit"),
                text(map, "actorUnitName"),
                text(map, "actorRoles"),
                text(map, "client"),
                (String) map.get("reason"),
                (String) map.get("round"),
                text(map, "commandId"),
                text(map, "requestId"),
                (String) map.get("principalId"),
                (String) map.get("principalName"));
    }

    private static String text(Map<String, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : value.toString();
    }
}
