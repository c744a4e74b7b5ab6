package org.jixiao.application.checks;

import java.util.Optional;
import org.jixiao.domain.checks.CheckRules;
import org.jixiao.domain.shared.FiscalYear;

/** The check rules of each fiscal year; open to everyone who is signed in. */
@FunctionalInterface
public interface CheckRulesQueries {

    /** Empty where nobody has configured that year; {@link CheckRules#USUAL} holds then. */
    Optional<CheckRules> of(FiscalYear year);
}
