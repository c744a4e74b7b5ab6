package org.jixiao.domain.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.checks.CheckSurroundings.Neighbour;
import org.jixiao.domain.checks.SheetPrint.Count;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.SheetField;
import org.jspecify.annotations.Nullable;

/**
 * R13: the money per unit of quantity is in line with that of the same fund elsewhere and with last
 * year's. Money pays for everything on a sheet, so that it is out of line is said only where every
 * quantity that can be compared says so. With fewer than four comparable sheets there is nothing to
 * be in line with.
 */
final class CostCheck implements Check {

    private static final int FEWEST_PEERS = 4;

    @Override
    public CheckCode code() {
        return CheckCode.R13;
    }

    @Override
    public void look(Subject subject, Report report) {
        SheetPrint own = SheetPrint.of(subject.sheet());
        if (own.total().yuan().signum() <= 0) {
            return;
        }
        List<SheetPrint> peers =
                subject.around().neighbours().stream()
                        .map(Neighbour::print)
                        .filter(other -> other.family().equals(own.family()))
                        .toList();
        BigDecimal factor = BigDecimal.valueOf(subject.thresholds().costFactor());
        peers(own, peers, factor, report);
        subject.around().lastYear().ifPresent(before -> lastYear(own, before, factor, report));
    }

    private static void peers(
            SheetPrint own, List<SheetPrint> peers, BigDecimal factor, Report report) {
        List<BigDecimal> times = new ArrayList<>();
        String uncounted = "";
        for (Count count : own.counts()) {
            BigDecimal usual = median(costs(peers, count));
            BigDecimal cost = cost(own.total(), count);
            if (usual != null && cost != null) {
                times.add(cost.divide(usual, MathContext.DECIMAL32));
            } else if (cost == null && peersCounting(peers, count) >= FEWEST_PEERS) {
                uncounted = count.name();
            }
        }
        if (times.isEmpty() && !uncounted.isEmpty()) {
            report.undecided(Flaw.R13_NOT_COUNTED, total(), uncounted);
        }
        tell(times, factor, Flaw.R13_DEARER, Flaw.R13_CHEAPER, report);
    }

    private static void lastYear(
            SheetPrint own, SheetPrint before, BigDecimal factor, Report report) {
        List<BigDecimal> times = new ArrayList<>();
        for (Count count : own.counts()) {
            BigDecimal was = cost(before, count);
            BigDecimal cost = cost(own.total(), count);
            if (was != null && cost != null) {
                times.add(cost.divide(was, MathContext.DECIMAL32));
            }
        }
        tell(
                times,
                factor,
                Flaw.R13_DEARER_THAN_LAST_YEAR,
                Flaw.R13_CHEAPER_THAN_LAST_YEAR,
                report);
    }

    private static void tell(
            List<BigDecimal> times, BigDecimal factor, Flaw dearer, Flaw cheaper, Report report) {
        if (times.isEmpty()) {
            return;
        }
        BigDecimal least = times.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal most = times.stream().reduce(BigDecimal::max).orElseThrow();
        if (least.compareTo(factor) > 0) {
            report.wrong(dearer, total(), "", Figure.of(least));
        } else if (most.signum() > 0
                && BigDecimal.ONE.divide(most, MathContext.DECIMAL32).compareTo(factor) > 0) {
            BigDecimal part = BigDecimal.ONE.divide(most, MathContext.DECIMAL32);
            report.wrong(cheaper, total(), "", Figure.of(part));
        }
    }

    private static Anchor total() {
        return Anchor.of(SheetField.FISCAL_APPROPRIATION);
    }

    private static List<BigDecimal> costs(List<SheetPrint> peers, Count count) {
        List<BigDecimal> costs = new ArrayList<>();
        for (SheetPrint peer : peers) {
            BigDecimal cost = cost(peer, count);
            if (cost != null) {
                costs.add(cost);
            }
        }
        return costs;
    }

    private static long peersCounting(List<SheetPrint> peers, Count count) {
        return peers.stream()
                .filter(
                        peer ->
                                peer.counts().stream()
                                        .anyMatch(
                                                other ->
                                                        other.name().equals(count.name())
                                                                && other.number() != null))
                .count();
    }

    private static @Nullable BigDecimal cost(SheetPrint sheet, Count wanted) {
        for (Count count : sheet.counts()) {
            if (count.name().equals(wanted.name()) && count.unit().equals(wanted.unit())) {
                return cost(sheet.total(), count);
            }
        }
        return null;
    }

    private static @Nullable BigDecimal cost(Money total, Count count) {
        BigDecimal number = count.number();
        return number == null || total.yuan().signum() <= 0
                ? null
                : total.yuan().divide(number, MathContext.DECIMAL32);
    }

    private static @Nullable BigDecimal median(List<BigDecimal> costs) {
        return costs.size() < FEWEST_PEERS
                ? null
                : costs.stream().sorted().toList().get(costs.size() / 2);
    }
}
