-- People loaded from the co-operation's own file are registered by it, not imported from another system.
update cooperation_person set source = null where source = 'csv';
