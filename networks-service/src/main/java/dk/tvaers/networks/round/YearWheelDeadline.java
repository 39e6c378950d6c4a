package dk.tvaers.networks.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Month;
import java.time.MonthDay;
import org.hibernate.annotations.Immutable;

/** A deadline of this municipality; written by migrations only. */
@Entity
@Immutable
@IdClass(YearWheelDeadline.Key.class)
@Table(name = "year_wheel_deadline")
class YearWheelDeadline {
    @Id
    private int month;

    @Id
    private int day;

    @Column(name = "decision_month")
    private int decisionMonth;

    protected YearWheelDeadline() {}

    YearWheel.Deadline deadline() {
        return new YearWheel.Deadline(MonthDay.of(month, day), Month.of(decisionMonth));
    }

    /** Month and day. */
    record Key(int month, int day) implements Serializable {}
}
