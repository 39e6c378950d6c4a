package dk.tvaers.networks.trial;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.BottomLine;
import dk.tvaers.events.words.GoodDirection;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A measure of a trial: what is measured is fixed, the value comes later and may be corrected. */
@Entity
@Table(name = "trial_measure")
class Measure {
    @Id
    private UUID id;

    @Column(name = "trial_id")
    private UUID trialId;

    @Enumerated(EnumType.STRING)
    @Column(name = "bottom_line")
    private BottomLine bottomLine;

    private String indicator;
    private String unit;
    private String method;

    @Enumerated(EnumType.STRING)
    private GoodDirection direction;

    private BigDecimal baseline;
    private BigDecimal target;
    private BigDecimal actual;
    private Integer n;

    @Column(name = "measured_on")
    private LocalDate measuredOn;

    @Version
    private long version;

    protected Measure() {}

    Measure(UUID trialId, MeasureRequest request) {
        this.id = Ids.next();
        this.trialId = trialId;
        this.bottomLine = request.bottomLine();
        this.indicator = request.indicator();
        this.unit = request.unit();
        this.method = request.method();
        this.direction = request.direction();
        this.baseline = request.baseline();
        this.target = request.target();
    }

    UUID trialId() {
        return trialId;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    void record(MeasuredRequest measured) {
        actual = measured.actual();
        n = measured.n();
        measuredOn = measured.measuredOn();
    }

    MeasureView view() {
        return new MeasureView(
                id, bottomLine, indicator, unit, method, direction, baseline, target, actual, n, measuredOn);
    }
}
