package org.jixiao.infrastructure.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimedPortIT {

    private final int port = FreePort.any();

    @TempDir Path mine;
    @TempDir Path theirs;

    @Test
    void twoRunsBegunAtTheSameMomentChooseDifferentPorts() throws Exception {
        wish(theirs);
        wish(mine);
        try (ChildJvm other = ChildJvm.start(PlaceMain.class, theirs.toString())) {
            other.await("claimed " + port);

            try (KeycloakPlace place = KeycloakPlace.claim(mine)) {
                assertThat(FreePort.isFree(port)).as("nobody listens yet").isTrue();
                assertThat(place.port()).isNotEqualTo(port);
                assertThat(remembered(mine)).contains(String.valueOf(place.port()));
            }
        }
    }

    @Test
    void theClaimEndsWithItsProcessHoweverThatEnds() throws Exception {
        wish(theirs);
        try (ChildJvm other = ChildJvm.start(PlaceMain.class, theirs.toString())) {
            other.await("claimed " + port);
            assertThat(ClaimedPort.tryClaim(port)).isEmpty();
            other.kill();
        }
        Optional<ClaimedPort> again = ClaimedPort.tryClaim(port);
        assertThat(again).isPresent();
        again.orElseThrow().close();
    }

    @Test
    void aPlaceGivenBackKeepsItsPort() {
        wish(mine);
        for (int run = 1; run <= 2; run++) {
            try (KeycloakPlace place = KeycloakPlace.claim(mine)) {
                assertThat(place.port()).isEqualTo(port);
                assertThat(ClaimedPort.tryClaim(port)).as("a second time in one process").isEmpty();
            }
        }
    }

    @Test
    void aPortIsOnlyFreeWhenItIsAtEveryAddressOfLocalhost() throws Exception {
        InetAddress sixth = loopbackOfVersion6();
        assumeThat(sixth).as("this machine has ::1").isNotNull();
        try (ServerSocket stranger = new ServerSocket(port, 1, sixth)) {
            assertThat(FreePort.isFree(stranger.getLocalPort())).isFalse();
            assertThat(ClaimedPort.tryClaim(port)).isEmpty();
        }
        assertThat(FreePort.isFree(port)).isTrue();
    }

    private void wish(Path directory) {
        RememberedValues.in(directory).replace(KeycloakPlace.PORT_KEY, String.valueOf(port));
    }

    private static Optional<String> remembered(Path directory) {
        return RememberedValues.in(directory).find(KeycloakPlace.PORT_KEY);
    }

    private static InetAddress loopbackOfVersion6() throws Exception {
        return NetworkInterface.getByInetAddress(InetAddress.getByName("127.0.0.1"))
                .inetAddresses()
                .filter(each -> each.isLoopbackAddress() && each instanceof Inet6Address)
                .findFirst()
                .orElse(null);
    }
}
