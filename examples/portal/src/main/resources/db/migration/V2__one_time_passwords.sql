-- One row for every one-time password that was asked for. No password, session or recipient stands here in the clear:
-- recipient, scope and password are keyed hashes.
create table one_time_password (
    id            uuid primary key,
    recipient     varchar(64) not null,
    scope         varchar(64) not null,
    -- The scope while this is its latest password, afterwards null. Unique: the database itself allows no second one.
    live_scope    varchar(64) unique,
    -- Null until the gateway has taken the message, and again once the password is used up or replaced.
    password_hash varchar(64),
    attempts_left integer not null check (attempts_left >= 0),
    issued_at     timestamp(6) with time zone not null,
    valid_until   timestamp(6) with time zone not null,
    -- Until then it counts among the passwords that the recipient was sent and did not enter.
    counts_until  timestamp(6) with time zone not null
);
create index one_time_password_by_recipient on one_time_password (recipient, counts_until);
create index one_time_password_by_scope on one_time_password (scope, issued_at);

-- One row for every recipient that asked lately. Updating it is the lock under which passwords are counted and issued.
create table one_time_password_recipient (
    recipient     varchar(64) primary key,
    last_asked_at timestamp(6) with time zone not null
);

-- What the phones on the development pages show. Empty in production: only the in-page phone writes here.
create table development_sms (
    id      bigint generated always as identity primary key,
    phone   varchar(16) not null,
    sent_at timestamp(6) with time zone not null,
    text    varchar(2000) not null
);
create index development_sms_by_phone on development_sms (phone, id);
