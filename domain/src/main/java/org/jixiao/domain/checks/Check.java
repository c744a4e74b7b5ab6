package org.jixiao.domain.checks;

/** One check. It is given everything it may know, and asks nobody anything. */
interface Check {

    CheckCode code();

    void look(Subject subject, Report report);
}
