package org.jixiao.infrastructure.local;

import java.util.function.Consumer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Says the one line people wait for: where to open Jixiao, once one can sign in there. */
final class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    private final LocalServers servers;
    private final Consumer<String> tell;

    ReadyLine(LocalServers servers, Consumer<String> tell) {
        this.servers = servers;
        this.tell = tell;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        String port =
                event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            servers.keycloak().whenComplete((keycloak, failure) -> ready(port, failure == null));
        }
    }

    private void ready(String port, boolean canSignIn) {
        tell.accept(
                "绩效已就绪：http://localhost:%s（%s；按 Ctrl-C 停止）"
                        .formatted(port, canSignIn ? "可以登录" : "Keycloak 未启动，暂时无法登录"));
    }
}
