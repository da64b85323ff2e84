/** Members, units, people, roles and grants, calendars. */
module no.samdrift.cooperation {
    requires java.desktop;
    requires static microprofile.config.api; // as in the kernel
    requires transitive no.samdrift.kernel;

    exports no.samdrift.cooperation;
    exports no.samdrift.cooperation.access;
    exports no.samdrift.cooperation.approval;
    exports no.samdrift.cooperation.calendar;
    exports no.samdrift.cooperation.comment;
    exports no.samdrift.cooperation.letterhead;
    exports no.samdrift.cooperation.grant;
    exports no.samdrift.cooperation.member;
    exports no.samdrift.cooperation.notice;
    exports no.samdrift.cooperation.organisation;
    exports no.samdrift.cooperation.people;
    exports no.samdrift.cooperation.privacy;
    exports no.samdrift.cooperation.task;
    exports no.samdrift.cooperation.unit;
    exports no.samdrift.cooperation.view;
    exports no.samdrift.cooperation.webhook;
}
