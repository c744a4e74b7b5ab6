package org.jixiao.web.journey;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one running Jixiao to every suite that asks; it stops after the last of them. */
public final class RunsJixiao implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningJixiao.class;
    }

    @Override
    public RunningJixiao resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(RunsJixiao.class))
                .computeIfAbsent(
                        RunningJixiao.class, key -> RunningJixiao.start(), RunningJixiao.class);
    }
}
