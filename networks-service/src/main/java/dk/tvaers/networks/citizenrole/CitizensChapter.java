package dk.tvaers.networks.citizenrole;

import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedCitizens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells what citizens were to the network. */
@ApplicationScoped
class CitizensChapter implements ReportSource {
    private final CitizenRoleRepository sets;

    CitizensChapter(CitizenRoleRepository sets) {
        this.sets = sets;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        report.tell(
                ReportedCitizens.class,
                sets.findByIdOptional(networkId).stream()
                        .map(CitizenRoleSet::view)
                        .map(said -> new ReportedCitizens(said.roles(), said.reason()))
                        .toList());
    }
}
