/** Classes of which a server names another when it puts their methods into service. */
package kz.kuzet.conformance.jersey.called;
