package dk.tvaers.portal.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.portal.remote.StaffMembers.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitTreeTest {
    private final Unit municipality = unit("100", "Kommunen", null);
    private final Unit care = unit("200", "Sundhed", municipality.id());
    private final Unit day = unit("300", "Dagtilbud", municipality.id());
    private final Unit home = unit("210", "Hjemmepleje Øst", care.id());
    private final UnitTree tree = new UnitTree(List.of(home, municipality, care, day));

    @Test
    void aLevelIsByNameAndSaysHowManyStandBelow() {
        var level = tree.below(municipality.id(), 10);

        assertEquals(List.of("Dagtilbud", "Sundhed"), names(level));
        assertEquals(
                List.of(0, 1),
                level.shown().stream().map(UnitTree.Branch::under).toList());
        assertEquals(List.of("Kommunen"), names(tree.top(10)));
    }

    @Test
    void aUnitIsFoundByNameAndNumberAndShowsWhereItIs() {
        assertEquals(List.of("Hjemmepleje Øst"), names(tree.named("pleje ø", 10)));
        var found = tree.named("210", 10).shown().getFirst();

        assertEquals(
                List.of("Kommunen", "Sundhed"),
                found.path().stream().map(Unit::name).toList());
        assertEquals(List.of(), names(tree.named("skole", 10)));
    }

    @Test
    void aLargeLevelIsCutAndSaysSo() {
        var many = new ArrayList<>(List.of(municipality));
        IntStream.range(0, 600).forEach(i -> many.add(unit("n" + i, "Enhed " + i, municipality.id())));
        var level = new UnitTree(many).below(municipality.id(), 50);

        assertEquals(50, level.shown().size());
        assertEquals(600, level.all());
        assertTrue(level.isCut());
        assertFalse(tree.below(municipality.id(), 2).isCut());
    }

    @Test
    void whatIsAboveMayBeMissingOrGoInARing() {
        var orphan = unit("900", "Uden", UUID.randomUUID());
        var one = new Unit(new UUID(0, 1), "1", "En", new UUID(0, 2), "UNIT", null, null);
        var two = new Unit(new UUID(0, 2), "2", "To", new UUID(0, 1), "UNIT", null, null);
        var damaged = new UnitTree(List.of(orphan, one, two));

        assertEquals(List.of("Uden"), names(damaged.top(10)));
        assertEquals(3, damaged.path(one.id()).size(), "it ends");
        assertTrue(damaged.unit(null).isEmpty());
    }

    private static List<String> names(UnitTree.Level level) {
        return level.shown().stream().map(branch -> branch.unit().name()).toList();
    }

    private static Unit unit(String number, String name, UUID parent) {
        return new Unit(UUID.randomUUID(), number, name, parent, "UNIT", null, null);
    }
}
