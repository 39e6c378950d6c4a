package dk.tvaers.members.map;

import static dk.tvaers.members.map.Maps.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.tvaers.members.map.NetworkMapView.BridgeView;
import dk.tvaers.members.map.NetworkMapView.EiIndex;
import dk.tvaers.members.map.NetworkMapView.NetworkNode;
import dk.tvaers.members.map.NetworkMapView.UnitNode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapFiguresTest {
    private static UnitNode unit(NetworkMapView view, String name) {
        return view.units().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Health meets each of four others in a network of its own: a star of five, whose centre is 1.0 (domain.md §8). */
    private static Snapshot star() {
        Maps maps = new Maps().department("H").unit("care", "H");
        for (String other : List.of("A", "B", "C", "D")) {
            maps.department(other)
                    .network("H" + other)
                    .seat("H" + other, "care", "nurse")
                    .seat("H" + other, other, "of " + other);
        }
        return maps.map();
    }

    @Test
    void theCentreOfAStarOfDepartments() {
        NetworkMapView view = new MapFigures(star(), MapLevel.DEPARTMENT).view();

        assertEquals(new BigDecimal("1.0000"), unit(view, "H").betweenness());
        assertEquals(new BigDecimal("0.0000"), unit(view, "A").betweenness());
        assertEquals(4, unit(view, "H").degree());
        assertEquals(4, unit(view, "H").networks());
        assertEquals(1, unit(view, "H").people());
        assertEquals(new Brokerage(0, 0, 0, 0, 12), unit(view, "H").brokerage());
        assertEquals(new BridgeView(10, 4, new BigDecimal("0.4000")), view.bridge());
        assertEquals(5, view.people());
    }

    @Test
    void atTheLevelOfUnitsTheUnitIsTheCentreAndItsDepartmentIsReachedThroughIt() {
        NetworkMapView view = new MapFigures(star(), MapLevel.UNIT).view();

        assertEquals(4, unit(view, "care").degree());
        assertEquals(0, unit(view, "H").degree());
        // Six units: (6−1)(6−2)/2 pairs, six of which lead over the centre.
        assertEquals(new BigDecimal("0.6000"), unit(view, "care").betweenness());
        assertEquals(List.of(), view.isolated());
        assertEquals(new BridgeView(10, 4, new BigDecimal("0.4000")), view.bridge());
    }

    @Test
    void unitsThatNobodySitsForAreIsolated() {
        Snapshot map = new Maps()
                .department("H")
                .unit("care", "H")
                .unit("east", "care")
                .unit("west", "care")
                .department("C")
                .network("N")
                .seat("N", "east", "p")
                .map();

        assertEquals(
                List.of(id("west"), id("C")),
                new MapFigures(map, MapLevel.UNIT).view().isolated());
        assertEquals(
                List.of(id("C")),
                new MapFigures(map, MapLevel.DEPARTMENT).view().isolated());
    }

    /** E 6, I 2: .5 (domain.md §8, Krackhardt and Stern 1988). */
    @Test
    void theEiIndexOfTheWorkedExample() {
        Snapshot map = new Maps()
                .department("H")
                .department("C")
                .network("N")
                .seat("N", "H", "h1", "h2")
                .seat("N", "C", "c1")
                .seat("N", null, "citizen")
                .network("M")
                .seat("M", "H", "h3", "h4")
                .seat("M", "C", "c2")
                .map();

        NetworkMapView view = new MapFigures(map, MapLevel.DEPARTMENT).view();

        assertEquals(
                new EiIndex(6, 2, new BigDecimal("0.5000")), unit(view, "H").eiIndex());
        assertEquals(
                new EiIndex(5, 0, new BigDecimal("1.0000")), unit(view, "C").eiIndex());
        assertEquals(
                new NetworkNode(id("N"), "N", "WELFARE", 4, 2, 1),
                view.networks().getFirst());
    }

    @Test
    void twoWhoMeetTwiceAreOneTie() {
        Snapshot map = new Maps()
                .department("H")
                .network("N")
                .seat("N", "H", "h1", "h2")
                .network("M")
                .seat("M", "H", "h1", "h2")
                .map();

        NetworkMapView view = new MapFigures(map, MapLevel.UNIT).view();

        assertEquals(
                new EiIndex(0, 1, new BigDecimal("-1.0000")), unit(view, "H").eiIndex());
        assertEquals(2, view.people());
    }

    @Test
    void whatIsNotDefinedIsAbsent() {
        NetworkMapView view = new MapFigures(new Maps().department("H").map(), MapLevel.UNIT).view();

        assertNull(view.bridge().index());
        assertNull(unit(view, "H").eiIndex().index());
    }
}
