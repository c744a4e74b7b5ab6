package org.jixiao.web.memory;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.jixiao.application.shared.CommandEnvelope;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.shared.Refused;

/** Hands project commands to the rules; commands to units and rounds are taken and forgotten. */
final class MemoryCommandBus implements CommandBus {

    private final MemoryJixiao jixiao;

    MemoryCommandBus(MemoryJixiao jixiao) {
        this.jixiao = jixiao;
    }

    @Override
    public <C> void dispatch(CommandMessage<C> message) {
        throw new UnsupportedOperationException("nobody would hear the answer");
    }

    @Override
    @SuppressWarnings("unchecked")
    public <C, R> void dispatch(
            CommandMessage<C> message, CommandCallback<? super C, ? super R> callback) {
        try {
            callback.onResult(
                    message,
                    (CommandResultMessage<? extends R>)
                            new GenericCommandResultMessage<>(answer(message)));
        } catch (Refused refused) {
            callback.onResult(message, new GenericCommandResultMessage<>(refused));
        }
    }

    private CommandOutcome answer(CommandMessage<?> message) {
        CommandEnvelope envelope = CommandEnvelope.of(message);
        if (message.getPayload() instanceof ProjectCommand command) {
            long before =
                    jixiao.all().containsKey(command.id())
                            ? jixiao.all().get(command.id()).size()
                            : 0;
            long after = jixiao.handle(command, envelope.request(), envelope.expected());
            return new CommandOutcome(command.id().toString(), after, after > before, false);
        }
        return new CommandOutcome(envelope.aggregateId(), 1, true, false);
    }

    @Override
    public Registration subscribe(String name, MessageHandler<? super CommandMessage<?>> handler) {
        return () -> true;
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return () -> true;
    }

    @Override
    public Registration registerHandlerInterceptor(
            MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return () -> true;
    }
}
