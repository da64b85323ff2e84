package no.samdrift.cooperation.people;

import java.time.Instant;

/** What is left of somebody who is forgotten. */
record AnonymousPerson(String name, String email, String phone, String title, boolean active, Instant leftAt) {
    static AnonymousPerson of(long id) {
        return new AnonymousPerson("#" + Long.toString(id, 36), null, null, null, false, null);
    }
}
