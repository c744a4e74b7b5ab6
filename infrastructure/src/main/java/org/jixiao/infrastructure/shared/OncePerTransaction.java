package org.jixiao.infrastructure.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What commands of one transaction ask again and again, and none of them changes. */
public final class OncePerTransaction {

    private OncePerTransaction() {}

    /**
     * @param question with an {@code equals} of its own, of a type that belongs to the one who asks
     */
    public static <T> T get(Object question, Supplier<T> answer) {
        if (!CurrentUnitOfWork.isStarted()) {
            return answer.get();
        }
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        Answers answers = work.getOrComputeResource(Answers.KEY, key -> new Answers());
        return answers.get(question, answer);
    }

    private static final class Answers {

        private static final String KEY = "answers";

        private final Map<Object, Object> known = new HashMap<>();

        @SuppressWarnings("unchecked") // a question is always answered by the same type
        private <T> T get(Object question, Supplier<T> answer) {
            return (T) known.computeIfAbsent(question, asked -> answer.get());
        }
    }
}
