/** Everything without a business noun: time, money, access, audit, data, search. */
module no.samdrift.kernel {
    requires transitive jakarta.annotation;
    requires transitive jakarta.cdi;
    requires transitive jakarta.inject;
    requires transitive jakarta.persistence;
    requires transitive jakarta.transaction;
    requires transitive jakarta.validation;
}
