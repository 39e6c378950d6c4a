package dk.tvaers.reporting.network;

import dk.tvaers.figures.Decimals;
import dk.tvaers.figures.SmallGroups;
import dk.tvaers.reporting.dictionary.Figure;
import dk.tvaers.reporting.dictionary.Index;
import java.util.List;
import java.util.Optional;

/** Makes the figures of whose voice is heard: the share of citizens in what is contributed, and how much more that is than among the members. */
final class Voices {
    private Voices() {}

    /**
     * The figures.
     *
     * @param members active members
     * @param citizens those of them with a citizen perspective
     */
    static NetworkReport.Voice of(List<Contributions> kinds, long members, long citizens) {
        var n = kinds.stream().mapToLong(Contributions::n).sum();
        var byCitizens = kinds.stream().mapToLong(Contributions::citizens).sum();
        return new NetworkReport.Voice(
                share(n, byCitizens),
                balance(n, byCitizens, members, citizens),
                kinds.stream()
                        .map(kind -> new NetworkReport.KindOfContribution(kind.kind(), ofKind(kind, kinds)))
                        .toList());
    }

    private static Figure balance(long n, long byCitizens, long members, long citizens) {
        if (n == 0 || members == 0) {
            return Figure.undefined(Index.VOICE_BALANCE, n);
        }
        if (SmallGroups.isSmall(members)) {
            return tooFew(Index.VOICE_BALANCE, n);
        }
        // One quotient, so that it is rounded once.
        return Figure.of(
                Index.VOICE_BALANCE, n, Optional.of(Decimals.share(byCitizens * members - citizens * n, n * members)));
    }

    /** Of no kind when one of them is small: it could be computed from the whole and the others. */
    private static Figure ofKind(Contributions kind, List<Contributions> kinds) {
        return kind.n() > 0 && kinds.stream().anyMatch(each -> each.n() > 0 && SmallGroups.isSmall(each.n()))
                ? tooFew(Index.CITIZEN_CONTRIBUTIONS, kind.n())
                : share(kind.n(), kind.citizens());
    }

    private static Figure share(long n, long byCitizens) {
        return Figure.of(
                Index.CITIZEN_CONTRIBUTIONS, n, n == 0 ? Optional.empty() : Optional.of(Decimals.share(byCitizens, n)));
    }

    private static Figure tooFew(Index index, long n) {
        return new Figure(index.key(), n, null, Figure.Absence.TOO_FEW);
    }
}
