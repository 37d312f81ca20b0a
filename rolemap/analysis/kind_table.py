"""The words by which work and titles are told apart, in English and German; data only.

A word of the tables is the beginning of a word: "ingest" finds "ingestion". "=ci" is a whole word,
"on_call" two words in a row. Sources: the kinds of machine-learning engineers, "The different types
of MLEs" (R. Yoo); the pipeline and who owns which part, "The Difference Between ML Engineers and
Data Scientists" (Dishing the Data); tools and tasks as their makers and Kreuzberger et al. 2022
(MLOps) name them.
"""

from dataclasses import dataclass

from rolemap.model.text import Text, text

# The kinds of work. Analysis is a kind of its own, as it tells a scientist from an engineer.
DATA, ANALYSIS, MODEL = "data", "analysis", "model"
INFRA, PLATFORM = "infra", "platform"
PRODUCT, COORDINATION, OTHER = "product", "coordination", "other"

KIND_NAMES: dict[str, Text] = {
    DATA: text("data"),
    ANALYSIS: text("analysis"),
    MODEL: text("models"),
    INFRA: text("infrastructure"),
    PLATFORM: text("platform"),
    PRODUCT: text("product"),
    COORDINATION: text("coordination"),
    OTHER: text("other work"),
}

# Which part of the work is research; the rest is development. What is not here is neither.
RESEARCH: dict[str, float] = {
    DATA: 0.0,
    ANALYSIS: 1.0,
    MODEL: 1.0,
    INFRA: 0.0,
    PLATFORM: 0.0,
    PRODUCT: 0.5,
}

# What says the kind by itself.
STRONG: dict[str, str] = {
    DATA: """
        ingest collect clean cleans label annotat etl elt warehous lake lakehouse fresh schema
        data_source data_pipeline feature_store feature_pipeline featur extract =transform
        transformation transforming prepar privacy gdpr lineage spark airflow step_function =dbt
        kafka snowflake bigquery hadoop =hive flink dataset backfill dedup anonymi pseudonym
        master_data data_quality data_catalog data_governance
        datenpipeline datenquell datenschutz datenqualität datenbank datenmodell rohdaten
        kundendaten trainingsdaten stammdaten messdaten aufbereit bereinig beschrift annotier
        erfass aktualität merkmal
    """,
    ANALYSIS: """
        explor =eda analys analyz analyt statist dashboard visuali slice bias leakage hypothes
        insight describ causal segment tableau power_bi fairness
        erkund auswert verzerrung beschreib
    """,
    MODEL: """
        train retrain featur fine_tun finetun hyperparam tuning baseline experiment prototyp =poc
        proof_of_concept notebook paper algorithm neural deep_learning machine_learning embedding
        predict forecast recommend classif regression evaluat literatur model_architect pytorch
        tensorflow scikit xgboost =llm =llms prompt
        trainier vorhersag prognos maschinelles_lernen hyperparam bewert merkmal
    """,
    INFRA: """
        serv inferenc latenc real_time realtime batch_inference distributed =gpu =gpus cluster
        comput runtime optimi deploy docker container kubernetes cloud =api =apis endpoint scal
        throughput cache infrastructure in_memory backend
        bereitstell rechen latenz echtzeit skalier laufzeit verteilte optimier inferenz
        schnittstell infrastruktur architektur
    """,
    PLATFORM: """
        =ci =cd monitor alert on_call pager incident rollback roll_back roll_out rollout release
        canary registry orchestrat reproducib tooling platform terraform logging observab drift
        retrain integration_test unit_test load_test live_test =a_b shadow automat devops mlops
        =sre runbook postmortem backup secret upgrade maintenanc
        überwach bereitschaft rufbereitschaft störung vorfall rücknahme zurückroll freigab
        automatisier nachtrainier plattform wartung
    """,
    PRODUCT: """
        business stakeholder success =kpi =kpis =okr =okrs requirement roadmap opportunit
        user_research priorit go_no objective present communicat pricing frame framing interview
        keep_withdraw withdraw decommission market customer_need business_value
        geschäft anforderung erfolg nutzen präsentier priorisier kommuniz kommunikation
        problemstell fachlich
    """,
    COORDINATION: """
        coordinat mentor hiring =hire budget staffing one_on_one onboarding standup retrospectiv
        steering align approv sign_off escalat line_manag people_manag planning
        koordin planung führung leitung personal abstimm einarbeit genehmig abnahm
    """,
}

# What says it only where nothing else does.
WEAK: dict[str, str] = {
    DATA: "data sourc inventor access tabl event sql quality daten quell zugriff qualität",
    ANALYSIS: "report metric bericht kennzahl",
    MODEL: "model research forsch lern",
    INFRA: "stream batch architect strateg",
    PLATFORM: "pipelin test secur betrieb",
    PRODUCT: "product custom problem user produkt kunde kunden ziel decision entscheid",
    COORDINATION: "plan manag lead team meeting besprech",
}


@dataclass(frozen=True, slots=True)
class RoleKind:
    """A kind of role that the field knows.

    Attributes:
        name: what somebody who has it is called.
        work: what the work is called.
        mix: how much of it is which kind of work.
    """

    name: Text
    work: Text
    mix: dict[str, float]


DATA_SCIENTIST, DATA_ENGINEER = "data scientist", "data engineer"
DATA_FOCUSED, INFRA_FOCUSED = "data-focused ML engineer", "infra-focused ML engineer"
MODEL_FOCUSED, FULL_STACK = "applied scientist", "full-stack ML engineer"
PLATFORM_ENGINEER, ANALYST, MANAGER = "platform engineer", "product or analyst", "manager"
ML_ENGINEER, SOFTWARE_ENGINEER = "ML engineer", "software engineer"

# Choices: a scientist owns problem to first model; who is data-focused does little else; a data
# engineer runs the platform of the data too; the full-stack engineer does all of it.
ROLE_KINDS: dict[str, RoleKind] = {
    DATA_SCIENTIST: RoleKind(
        text("data scientist"),
        text("data science"),
        {PRODUCT: 0.25, DATA: 0.15, ANALYSIS: 0.35, MODEL: 0.25},
    ),
    DATA_ENGINEER: RoleKind(
        text("data engineer"), text("data engineering"), {DATA: 0.7, PLATFORM: 0.3}
    ),
    DATA_FOCUSED: RoleKind(
        text("data-focused ML engineer"),
        text("data work for models"),
        {DATA: 0.9, MODEL: 0.1},
    ),
    INFRA_FOCUSED: RoleKind(
        text("infra-focused ML engineer"),
        text("infrastructure engineering"),
        {INFRA: 0.7, PLATFORM: 0.25, MODEL: 0.05},
    ),
    MODEL_FOCUSED: RoleKind(
        text("applied scientist"), text("model work"), {MODEL: 0.8, ANALYSIS: 0.2}
    ),
    FULL_STACK: RoleKind(
        text("full-stack ML engineer"),
        text("full-stack work"),
        {DATA: 0.2, ANALYSIS: 0.1, MODEL: 0.2, INFRA: 0.2, PLATFORM: 0.2, PRODUCT: 0.1},
    ),
    PLATFORM_ENGINEER: RoleKind(
        text("platform or MLOps engineer"),
        text("platform engineering"),
        {PLATFORM: 0.8, INFRA: 0.2},
    ),
    ANALYST: RoleKind(
        text("product person or analyst"),
        text("product work and analysis"),
        {PRODUCT: 0.75, ANALYSIS: 0.25},
    ),
    MANAGER: RoleKind(text("manager"), text("coordination"), {COORDINATION: 0.85, PRODUCT: 0.15}),
}


@dataclass(frozen=True, slots=True)
class TitleWords:
    """What titles with these words promise.

    Attributes:
        kind: what such a title says.
        fits: the kinds of work that are no surprise under it.
    """

    words: str
    kind: str
    fits: tuple[str, ...]


_ENGINEERS = (DATA_FOCUSED, INFRA_FOCUSED, FULL_STACK, PLATFORM_ENGINEER)

# The first that is found counts. "ML engineer" is anything from models to infrastructure: there is
# no consensus on what it is ("Machine Learning Engineers: what do they actually do?", S. Kirmer).
TITLES: tuple[TitleWords, ...] = (
    TitleWords(
        "product_manag product_own product_lead produktmanag produktverantwort founder gründer"
        " business_stakeholder geschäftsführ",
        ANALYST,
        (ANALYST, MANAGER),
    ),
    TitleWords("analyst", ANALYST, (ANALYST, DATA_SCIENTIST)),
    TitleWords("data_focus datenfokus", DATA_FOCUSED, (DATA_FOCUSED, DATA_ENGINEER)),
    TitleWords("infra_focus infrastructure_focus", INFRA_FOCUSED, (INFRA_FOCUSED,)),
    TitleWords(
        "model_focus applied_scien research_scien research_engineer machine_learning_scien"
        " ml_scien ai_researcher",
        MODEL_FOCUSED,
        (MODEL_FOCUSED,),
    ),
    TitleWords("full_stack fullstack", FULL_STACK, (FULL_STACK,)),
    TitleWords(
        "mlops ml_ops devops site_reliab =sre platform plattform operations",
        PLATFORM_ENGINEER,
        (PLATFORM_ENGINEER, INFRA_FOCUSED),
    ),
    TitleWords("data_scien datenwissenschaft", DATA_SCIENTIST, (DATA_SCIENTIST, ANALYST)),
    TitleWords(
        "data_engineer dateningenieur data_own data_steward etl",
        DATA_ENGINEER,
        (DATA_ENGINEER, DATA_FOCUSED),
    ),
    TitleWords(
        "ml_engineer machine_learning_engineer =mle ai_engineer ki_ingenieur ml_ingenieur",
        ML_ENGINEER,
        (*_ENGINEERS, MODEL_FOCUSED),
    ),
    TitleWords(
        "software_engineer product_engineer backend developer programmer entwickl",
        SOFTWARE_ENGINEER,
        _ENGINEERS,
    ),
)

# With these words a title is of somebody who may coordinate instead; the last ones mean it alone.
LEADING = "lead principal staff head leitend teamleit"
MERELY_LEADING = "=lead leader teamlead teamleit leitend"
MANAGING = "manager head_of director =vp vice_president chief =cto =ceo =cdo leiter leiterin"
