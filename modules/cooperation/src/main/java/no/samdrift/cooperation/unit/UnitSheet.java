package no.samdrift.cooperation.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A unit as a file has it; {@code path} as {@link UnitRow} says. */
record UnitSheet(@NotNull Long memberId, @NotBlank String path, boolean active) {
    static UnitSheet of(UnitRow unit) {
        return new UnitSheet(unit.memberId(), unit.path(), unit.active());
    }

    String name() {
        return path.substring(path.lastIndexOf('›') + 1).strip();
    }

    /** The path above; null at the top. */
    String parent() {
        int last = path.lastIndexOf('›');
        return last < 0 ? null : path.substring(0, last).strip();
    }
}
