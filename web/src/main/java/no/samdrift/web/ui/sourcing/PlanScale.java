package no.samdrift.web.ui.sourcing;

import java.time.LocalDate;

/** Days as places between the two edges. */
record PlanScale(LocalDate from, LocalDate to, LocalDate today) {
    double place(LocalDate day) {
        double whole = to.toEpochDay() - from.toEpochDay();
        return Math.clamp((day.toEpochDay() - from.toEpochDay()) / whole * 100, 0, 100);
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
