package org.jixiao.domain.approval;

import java.time.LocalDate;

/** The formal approval (批复) of a revision: the document it stands in, and that document's date. */
public record Approval(String documentNumber, LocalDate date) {}
