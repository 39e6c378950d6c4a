package dk.tvaers.networks.networktype;

import dk.tvaers.events.Ids;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One version of a network type; a change is the next version. */
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

    @Enumerated(EnumType.STRING)
    @Column(name = "reference_lead_level")
    private ReferenceLeadLevel referenceLeadLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "political_link")
    private PoliticalLink politicalLink;

    @Enumerated(EnumType.STRING)
    @Column(name = "forum_rule")
    private ForumRule forumRule;

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

    /**
     * A version that keeps the {@link TypeRules}.
     *
     * @param position in the list of types
     */
    NetworkType(String code, int version, int position, TypeDefinition definition) {
        this.id = Ids.next();
        this.code = code;
        this.version = version;
        this.position = position;
        this.purposeDanish = definition.purpose().da();
        this.purposeEnglish = definition.purpose().en();
        this.referenceLeadLevel = definition.referenceLeadLevel();
        this.politicalLink = definition.politicalLink();
        this.plannedMonths = definition.plannedMonths();
        this.forumRule = definition.forumRule();
        definition.phases().forEach(step -> places.add(new Place(places.size(), step.phase(), step.mayBePassedOver())));
        definition
                .requirements()
                .forEach(demand -> demands.add(new Demand(demand.phase(), demand.condition(), demand.limit())));
    }

    /** The version after this one. */
    NetworkType next(TypeDefinition definition) {
        return new NetworkType(code, version + 1, position, definition);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    NetworkTypeView view(Locale language) {
        return new NetworkTypeView(
                code,
                version,
                language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? purposeEnglish : purposeDanish,
                referenceLeadLevel,
                politicalLink,
                plannedMonths,
                forumRule,
                course().steps().stream().map(CourseStep::phase).toList(),
                course().steps().stream()
                        .filter(CourseStep::optional)
                        .map(CourseStep::phase)
                        .toList());
    }

    TypeVersionView whole() {
        var definition = new TypeDefinition(
                new TypeDefinition.Purpose(purposeDanish, purposeEnglish),
                referenceLeadLevel,
                politicalLink,
                plannedMonths,
                forumRule,
                places.stream()
                        .map(place -> new TypeDefinition.Step(place.phase(), place.optional()))
                        .toList(),
                demands.stream()
                        .sorted(Comparator.comparing(Demand::phase).thenComparing(Demand::condition))
                        .map(demand -> new TypeDefinition.Demand(demand.phase(), demand.condition(), demand.limit()))
                        .toList());
        return new TypeVersionView(code, version, definition);
    }

    NetworkPolicy policy() {
        return new NetworkPolicy(
                code,
                version,
                referenceLeadLevel,
                course(),
                demands.stream()
                        .map(demand -> new Requirement(demand.phase(), demand.condition(), demand.limit()))
                        .toList());
    }

    private Course course() {
        return new Course(places.stream()
                .map(place -> new CourseStep(place.phase(), place.optional()))
                .toList());
    }

    /** A phase in the course. A record, because Hibernate writes elements without equality anew at every flush. */
    @Embeddable
    record Place(int position, @Enumerated(EnumType.STRING) Phase phase, boolean optional) {}

    /** A requirement of a gate. */
    @Embeddable
    record Demand(
            @Enumerated(EnumType.STRING) Phase phase,
            @Enumerated(EnumType.STRING) Condition condition,
            @Column(name = "bound") int limit) {}
}
