package org.jixiao.infrastructure.operations;

import java.util.List;
import org.jixiao.infrastructure.shared.ReadModel;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills what a migration has left empty: people work meanwhile, and find what is already there. Two
 * nodes that begin at once do the same work twice, which changes nothing.
 */
@Component
class EmptyReadModels {

    private final List<ReadModel> models;
    private final ReadModelOperations operations;

    EmptyReadModels(List<ReadModel> models, ReadModelOperations operations) {
        this.models = models;
        this.operations = operations;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        operations.rebuildSoon(
                models.stream()
                        .filter(model -> model.rows() == 0 && model.behind() > 0)
                        .map(ReadModel::name)
                        .toList());
    }
}
