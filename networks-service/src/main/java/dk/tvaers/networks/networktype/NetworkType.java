package dk.tvaers.networks.networktype;

import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.Requirement;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One version of a network type; written by migrations only. */
@Entity
@Immutable
@Table(name = "network_type")
class NetworkType {
    @Id
    private UUID id;

    private String code;
    private int version;
    private int position;

    @Column(name = "purpose_da")
    private String purposeDanish;

    @Column(name = "purpose_en")
    private String purposeEnglish;

    @Column(name = "reference_lead_level")
    private String referenceLeadLevel;

    @Column(name = "political_link")
    private String politicalLink;

    @Column(name = "planned_months")
    private Integer plannedMonths;

    @ElementCollection
    @CollectionTable(name = "network_type_phase", joinColumns = @JoinColumn(name = "type_id"))
    @OrderBy("position")
    private List<Place> places = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "network_type_requirement", joinColumns = @JoinColumn(name = "type_id"))
    private Set<Demand> demands = new HashSet<>();

    protected NetworkType() {}

    NetworkTypeView view(Locale language) {
        return new NetworkTypeView(
                code,
                version,
                language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? purposeEnglish : purposeDanish,
                referenceLeadLevel,
                politicalLink,
                plannedMonths,
                course().steps().stream().map(CourseStep::phase).toList(),
                course().steps().stream()
                        .filter(CourseStep::optional)
                        .map(CourseStep::phase)
                        .toList());
    }

    NetworkPolicy policy() {
        return new NetworkPolicy(
                code,
                version,
                course(),
                demands.stream()
                        .map(demand -> new Requirement(demand.phase, demand.condition, demand.atLeast))
                        .toList());
    }

    private Course course() {
        return new Course(places.stream()
                .map(place -> new CourseStep(place.phase, place.optional))
                .toList());
    }

    /** A phase in the course. */
    @Embeddable
    static class Place {
        private int position;

        @Enumerated(EnumType.STRING)
        private Phase phase;

        private boolean optional;

        protected Place() {}
    }

    /** A requirement of a gate. */
    @Embeddable
    static class Demand {
        @Enumerated(EnumType.STRING)
        private Phase phase;

        @Enumerated(EnumType.STRING)
        private Condition condition;

        @Column(name = "at_least")
        private int atLeast;

        protected Demand() {}
    }
}
