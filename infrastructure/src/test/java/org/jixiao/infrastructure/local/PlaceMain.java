package org.jixiao.infrastructure.local;

import java.nio.file.Path;

/** A run that has chosen the place of its Keycloak and has yet to start it. */
final class PlaceMain {

    private PlaceMain() {}

    public static void main(String[] arguments) throws Exception {
        try (KeycloakPlace place = KeycloakPlace.claim(Path.of(arguments[0]))) {
            System.out.println("claimed " + place.port());
            System.in.read();
        }
    }
}
