package dk.tvaers.portal.room;

import dk.tvaers.pictures.Bars;
import dk.tvaers.pictures.Caption;
import dk.tvaers.pictures.Figure;
import dk.tvaers.pictures.Look;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.remote.People;
import java.util.List;
import java.util.stream.Stream;

/** Who is there and who is missing, as a picture and as a table. Small groups are as small as members-service lets them be seen. */
public record SeenBalance(String picture, List<Row> rows, boolean suppressed) {

    /** @param count absent when it is too few to be shown */
    public record Row(String name, Long count, boolean missing, Long candidates) {
        public boolean known() {
            return count != null;
        }
    }

    static SeenBalance of(Page page, People.Balance balance, List<Choice> perspectives) {
        var composition = balance.composition();
        var rows = Stream.concat(
                        composition.byPerspective().stream()
                                .map(each -> new Row(name(each.perspective(), perspectives), each.n(), false, null)),
                        composition.missing().stream()
                                .map(each ->
                                        new Row(name(each.perspective(), perspectives), 0L, true, each.candidates())))
                .toList();
        return new SeenBalance(picture(page, rows), rows, composition.suppressed());
    }

    private static String name(String code, List<Choice> perspectives) {
        return perspectives.stream()
                .filter(each -> each.matches(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    private static String picture(Page page, List<Row> rows) {
        var bars = rows.stream()
                .map(row -> new Bars.Bar(row.name(), figure(row), null, row.missing()))
                .toList();
        return new Bars(new Caption(page.t("people.picture"), "", ""), page.t("people.count"), bars)
                .svg(Look.LIGHT, page.language().locale());
    }

    private static Figure figure(Row row) {
        return row.count() == null ? Figure.heldBack() : Figure.of(row.count());
    }
}
