package org.jixiao.infrastructure.local;

/**
 * Ends this process when the one that started it has gone: a build tool that is killed outright
 * would otherwise leave the application and its servers running.
 */
final class ParentWatch {

    private ParentWatch() {}

    static void stopWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
}
