alter table kernel_outbox add column claimed_until datetime(3);
