package dk.tvaers.networks.projection;

import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.TookPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells who took part, without telling who it was. */
@ApplicationScoped
class MemberChapter implements ReportSource {
    private final KnownMembers members;

    MemberChapter(KnownMembers members) {
        this.members = members;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        report.tell(TookPart.class, members.tookPart(networkId));
    }
}
