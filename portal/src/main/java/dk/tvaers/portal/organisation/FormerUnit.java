package dk.tvaers.portal.organisation;

import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.StaffMembers.Unit;
import java.util.List;

/**
 * What a unit was for some days.
 *
 * @param above name of the unit above, as that is called now; empty at the top
 */
public record FormerUnit(Unit unit, String above) {

    static List<FormerUnit> of(Items<Unit> history, UnitTree tree) {
        return history.items().stream()
                .map(each -> new FormerUnit(
                        each, tree.unit(each.parentId()).map(Unit::name).orElse("")))
                .toList();
    }
}
