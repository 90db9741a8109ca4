-- Sessions of the portal: the tables of Spring Session, here so that all nodes share them and Flyway keeps them.
create table spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table account (
    iin char(12) not null primary key,
    name varchar(200) not null,
    phone varchar(16) not null,
    -- Whoever signs for a legal entity has its BIN in the certificate.
    legal_entity char(12),
    password_hash varchar(200) not null
);

-- The subject is a keyed hash: an attempt must not tell whose account or address it was.
create table log_in_attempt (
    subject char(64) not null primary key,
    attempts int not null,
    window_end timestamp with time zone not null
);

create table formed_request (
    id uuid not null primary key,
    recipient char(12) not null references account (iin),
    service_code varchar(100) not null,
    -- The canonical bytes (RFC 8785), exactly as they are confirmed.
    content bytea not null,
    digest char(64) not null,
    formed_at timestamp with time zone not null,
    state varchar(10) not null,
    sent_at timestamp with time zone,
    method varchar(30),
    receipt varchar(20) unique,
    -- Given by a message gateway, which may deliver one message twice.
    message_id varchar(100) unique
);
create index formed_request_of_recipient on formed_request (recipient, formed_at);

create table provided_component (
    request_id uuid not null references formed_request (id),
    service_code varchar(100) not null,
    primary key (request_id, service_code)
);

create table confirmation (
    id uuid not null primary key,
    request_id uuid not null references formed_request (id),
    factor varchar(20) not null,
    recipient char(12) not null,
    digest char(64) not null,
    confirmed_at timestamp with time zone not null,
    -- Of a one-time password, which counts in its own session only (para 2(2) of the Rules).
    session_hash char(64),
    -- Of a signature: whose certificate, and the evidence itself.
    certificate varchar(100),
    signature bytea
);
create index confirmation_of_request on confirmation (request_id);

create table decision_audit (
    id uuid not null primary key,
    decided_at timestamp with time zone not null,
    service_code varchar(100) not null,
    action varchar(30) not null,
    outcome varchar(20) not null,
    detail varchar(200) not null,
    channel varchar(30),
    -- A keyed hash: whoever may know an IIN and holds the key can find its decisions, nobody else.
    recipient_hash char(64),
    digest char(64)
);
create index decision_audit_time on decision_audit (decided_at);
