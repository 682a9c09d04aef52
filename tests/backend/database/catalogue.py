"""What a schema is, as the catalogue tells it: tables, columns, policies, functions, rights, owners."""

import psycopg

_CATALOGUE = """
    SELECT format('schema %s %s', nspowner::regrole, nspacl) FROM pg_namespace WHERE nspname = 'app'
    UNION ALL
    SELECT format('relation %s %s %s %s %s %s %s', oid::regclass, relkind, relowner::regrole, relrowsecurity,
                  relforcerowsecurity, relpersistence, relacl)
    FROM pg_class WHERE relnamespace = 'app'::regnamespace
    UNION ALL
    SELECT format('column %s %s %s %s %s %s', attrelid::regclass, attname, atttypid::regtype, attnotnull,
                  attacl, pg_get_expr(d.adbin, d.adrelid))
    FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid
    LEFT JOIN pg_attrdef d ON d.adrelid = attrelid AND d.adnum = attnum
    WHERE relnamespace = 'app'::regnamespace AND attnum > 0 AND NOT attisdropped
    UNION ALL
    SELECT format('policy %s %s', p.tablename, to_jsonb(p)) FROM pg_policies p WHERE schemaname = 'app'
    UNION ALL
    SELECT format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'app'::regnamespace
    UNION ALL
    SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname = 'app'
    UNION ALL
    SELECT format('trigger %s', pg_get_triggerdef(t.oid)) FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
    WHERE relnamespace = 'app'::regnamespace AND NOT tgisinternal
    UNION ALL
    SELECT format('function %s %s %s %s', p.oid::regprocedure, proowner::regrole, proacl,
                  pg_get_functiondef(p.oid))
    FROM pg_proc p JOIN pg_language l ON l.oid = prolang
    WHERE pronamespace = 'app'::regnamespace AND lanname <> 'internal'
    UNION ALL
    SELECT format('role %s %s %s %s %s %s', rolname, rolsuper, rolinherit, rolbypassrls, rolcreaterole,
                  rolcanlogin)
    FROM pg_roles WHERE rolname LIKE 'ms\\_%' AND rolname <> 'ms_local'
"""


def schema_of(dsn: str) -> set[str]:
    """One line for each thing in the schema, and for each of its roles."""
    with psycopg.connect(dsn) as connection:
        connection.execute("SET search_path = ''")
        return {line for (line,) in connection.execute(_CATALOGUE).fetchall()}
