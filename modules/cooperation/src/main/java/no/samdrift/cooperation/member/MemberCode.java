package no.samdrift.cooperation.member;

import java.time.LocalDate;

/** A municipality number with the days it holds; {@code validTo} is exclusive, null while it still does. */
public record MemberCode(String code, LocalDate validFrom, LocalDate validTo) {}
