package dk.tvaers.networks.trial;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.NextStep;
import dk.tvaers.events.words.TrialStage;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A trial; guards its stages and its money. */
@Entity
class Trial {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    @Column(name = "idea_id")
    private UUID ideaId;

    private String title;
    private String hypothesis;
    private String place;

    @Embedded
    private Period period;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "receiver_unit_ids")
    private List<UUID> receiverUnitIds;

    @Column(name = "management_support")
    private String managementSupport;

    @Enumerated(EnumType.STRING)
    private TrialStage stage;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_step")
    private NextStep nextStep;

    @Column(name = "next_step_reason")
    private String nextStepReason;

    private String learning;

    @Embedded
    private Budget budget;

    @Version
    private long version;

    protected Trial() {}

    Trial(UUID networkId, TrialRequest plan, Period period) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.stage = TrialStage.START;
        this.budget = Budget.NONE;
        replan(plan, period);
    }

    UUID id() {
        return id;
    }

    UUID networkId() {
        return networkId;
    }

    Budget budget() {
        return budget;
    }

    long version() {
        return version;
    }

    /** Changes the plan, while it is one; 409 once the trial runs, because measures would no longer be of the same thing. */
    void replan(TrialRequest plan, Period wished) {
        if (stage != TrialStage.START) {
            throw Problems.refused("trial-runs");
        }
        ideaId = plan.ideaId();
        title = plan.title();
        hypothesis = plan.hypothesis();
        place = plan.place();
        period = wished;
        receiverUnitIds = plan.receiverUnitIds();
        managementSupport = plan.managementSupport();
    }

    /** Enters the stage; refused as {@link StageEntry} says. */
    void enter(StageEntryRequest wish, int baselines) {
        StageEntry.require(stage, wish, receiverUnitIds.size(), baselines);
        stage = wish.stage();
        nextStep = wish.nextStep();
        nextStepReason = wish.reason();
        learning = wish.learning();
    }

    void grant(BigDecimal amount) {
        budget = budget.grant(amount);
    }

    void spend(BigDecimal amount, BigDecimal overrun) {
        budget = budget.spend(amount, overrun);
    }

    /** 409 once the next step is there: it was decided on the measures as they were. */
    void requireOpen() {
        if (stage == TrialStage.NEXT_STEP) {
            throw Problems.refused("trial-concluded");
        }
    }

    /** 409 once the trial runs: what it is measured on was fixed before. */
    void requirePlanned() {
        if (stage != TrialStage.START) {
            throw Problems.refused("trial-runs");
        }
    }

    TrialView view() {
        return new TrialView(
                id,
                networkId,
                ideaId,
                title,
                hypothesis,
                place,
                period.startsOn(),
                period.endsOn(),
                period.reason(),
                List.copyOf(receiverUnitIds),
                managementSupport,
                stage,
                TrialState.of(stage),
                nextStep,
                nextStepReason,
                learning,
                budget.granted(),
                budget.approved(),
                budget.cost());
    }
}
