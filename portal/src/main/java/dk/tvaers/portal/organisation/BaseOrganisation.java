package dk.tvaers.portal.organisation;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffMembers;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for the units of the municipality; all of them, for a unit knows what is above it and not what is below. */
@RequestScoped
class BaseOrganisation {
    private static final int PAGE = 100;

    private final StaffMembers members;

    BaseOrganisation(@RestClient StaffMembers members) {
        this.members = members;
    }

    /** What is asked of the tree; missing when members-service does not answer. */
    <T> Part<T> tree(Function<UnitTree, T> question) {
        return Services.part(() -> question.apply(new UnitTree(
                Items.all(cursor -> members.listUnits(cursor, PAGE)).items())));
    }
}
