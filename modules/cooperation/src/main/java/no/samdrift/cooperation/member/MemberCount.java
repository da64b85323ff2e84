package no.samdrift.cooperation.member;

import java.time.LocalDate;

/** Inhabitants counted on a day. */
public record MemberCount(LocalDate countedOn, int inhabitants) {}
